"""What the kind `mail` is made of: reading a mailbox, knowing a review when it arrives as a mail, answering by mail."""
