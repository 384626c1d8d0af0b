/** Enough to catch a slip of the pen; whether it exists, a letter will tell. No more than SMTP allows (RFC 5321 4.5.3.1). */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)
}
