"""One number for how hard a text is, and its band: features, coefficients, classical formulas beside it."""
