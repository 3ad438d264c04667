"""Every page that is not an appointment: information, transactions, life events, themes, news, contact, A–Z …"""
