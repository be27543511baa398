"""Files that sites let their owners download, read review by review in bounded memory.

`opening.look` tells what a file is; a `ReviewFile` then gives its entries. One export is one file here, or one line of
`table_exports`. Not here: storing (`ui.import_reviews`), and sites that are asked over the network (`sources.kinds`).
"""
