"""Cases from a file: the vendor's own form of a batch, checked whole, created family by family, each exactly once."""
