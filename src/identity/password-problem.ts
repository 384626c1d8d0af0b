export const leastPasswordLength = 12
export const mostPasswordLength = 128

/** Length is all that is asked: rules about kinds of signs make passwords worse (NIST SP 800-63B 3.1.1.2). */
export function passwordProblem(password: string): 'too-short' | 'too-long' | undefined {
  if (password.length < leastPasswordLength) return 'too-short'
  return password.length > mostPasswordLength ? 'too-long' : undefined
}
