"""The only room that imports all others: the commands, put together."""
