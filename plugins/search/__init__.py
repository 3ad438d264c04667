"""Search: what each page is about becomes two small files that the browser reads (docs/adr/0013-search.md).

``entries`` takes from the views and the catalogue what can be found, and by which words; ``compounds`` takes Dutch words
apart; ``index`` makes the two files; ``language`` holds the words of the Dutch language that search needs. The ranking
itself is ``theme/static/js/rangorde.js``: it runs where the question is typed, and nowhere else.
"""
