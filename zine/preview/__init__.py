"""The live page: a folder of cards in a browser, drawn anew with every save.

kitchen     cooks the folder into pages, and keeps the last good ones while a card is broken
layers      a page taken apart: plates that multiply, type that lies on top; each drawn anew only when it changes
darkroom    develops layers into pictures, newest wish first, and keeps them; bath is where that happens
wording     a page's words, block by block, for eyes that cannot see it and hands that select
origins     which line of which file words come from
sheets      where pages lie on printed sheets
telling     all of this as plain data
links       places in files, as addresses that open an editor
watching    what changed in a folder, once it has settled
news        what the browser is told at once (server-sent events)
guard       who may ask: this machine, this page, and for writing who knows the token
site        the routes
server      a port, and the loop that everything runs in
editing     the YAML editor in the page
"""
