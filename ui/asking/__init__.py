"""Who opens the dialogs and passes their answers on: to the store, the web and the browser. No looks, no rules."""
