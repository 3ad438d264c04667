"""What proves what: which elements of which pages go to the browser, and what their answers say of all others.

``reading``    each element of a page, as its surroundings make it: its contexts
``signature``  all contexts of a page
``parts``      the elements that have certain contexts; whose contexts a fault is
``grounds``    what is proven of the contexts, and who still has to be asked
``plan``       the visits to make, and what each is about
"""
