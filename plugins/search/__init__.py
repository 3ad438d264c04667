"""Search: what each page is about becomes small files that the browser reads (docs/adr/0013-search.md).

``entries`` takes from views and catalogue what can be found, and by which words; ``texts`` what stands on a page;
``compounds`` takes Dutch words apart; ``language`` knows what search needs of Dutch; ``index`` makes the files.
The ranking itself is ``theme/static/js/rangorde.js``: it runs where the question is typed, and nowhere else.
"""
