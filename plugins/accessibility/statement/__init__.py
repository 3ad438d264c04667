"""The proof of what was checked, and what people make of it: never a claim that the site meets the law.

``criteria``   the success criteria, with their Dutch names (``criteria.nl.toml``)
``rules``      the facts of every rule, of whichever layer, and which criteria it looks at
``evidence``   the types: what was checked on each page, when, by which rules, with what outcome; as ``bewijs.json``
``gather``     makes the evidence of one build
``outcomes``   the outcome of each rule and each criterion on one page, and of each criterion on the whole site
``sample``     the sample for research by WCAG-EM
``earl``       the evidence as EARL 1.0, in JSON-LD
``prose``      a prepared text for the national statement (``verklaring.nl.md``), with ``tables`` and ``words``
``page``       the same as a web page

All of it is pure: the same evidence gives the same bytes.
"""
