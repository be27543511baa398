"""The commands of PRODUCT.md, grouped by what they are about. No Qt here: they prove that the floors below stand alone."""
