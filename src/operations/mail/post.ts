/** The way out: what takes a finished letter to a mail server. Throws when the server did not take it. */
export type Post = {
  send(letter: SentLetter): Promise<void>
  close(): void
}

/** `id` makes the Message-ID: the same letter twice can be recognised as the same. */
export type SentLetter = { id: string; email: string; subject: string; text: string }
