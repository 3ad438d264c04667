"""Information explains and never acts; a transaction acts and never lectures. This room holds pages to it."""
