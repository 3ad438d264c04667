"""What the site is made with, by others: every part, its licence, and what is known to be wrong with it.

=============  ==========================================================================================
``pins``       the parts, as the locks pin them: version, hashes, what needs what
``licences``   the licence of each part: what it says of itself, what we read in that, and whether it fits
``data``       data of others in this repository, with source and licence
``sbom``       the list of all that in CycloneDX
``advisories`` asks pip-audit and npm audit what is known to be vulnerable
``page``       the table in ``docs/publishing/parts.md``
``command``    ``python3 tasks.py parts``
=============  ==========================================================================================

``licences.toml`` and ``data.toml`` are records: the first is written by ``python3 tasks.py parts --licences``.
"""
