"""How the numbers of the model were made: ``python3 tasks.py train --data DIR``. No build imports this folder.

``corpus`` reads the data sets and measures them, ``fit`` finds the weights, ``evaluate`` says how good they are,
``plain_words`` makes the list ``lexicon/eenvoud.txt``, ``recipe`` puts them together and writes
``model/coefficients.json``.
"""
