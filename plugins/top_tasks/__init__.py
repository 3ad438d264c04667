"""The loket test: a resident's task is walked through the built site, by keyboard alone and without JavaScript.

``scent``    which words of a task and of a link are the same to a reader
``reading``  what is read, and heard, of a page before one takes a link; ``markup`` and ``address`` help it
``plan``     the way that somebody finds who follows links with scent; no browser needed
``walk``     the same way in a real browser: Tab, Enter, arrive
``audit``    both, for all tasks; a task that cannot be done or costs too much is a fault of ``content/taken.yaml``
"""
