/** Why a package is not taken in. Nothing of it has been stored then. */
export type PackageProblem =
  | { code: 'not-a-package' | 'newer-format' }
  /** A file that is not what the manifest says, is missing, or is too much. */
  | { code: 'damaged'; member: string }
  /** A name that could reach outside the package when somebody unpacks it. */
  | { code: 'strange-name'; member: string }
  /** It came from an installation with a later schema. */
  | { code: 'newer-schema'; schema: string }
  | { code: 'unknown-table'; table: string }
  | { code: 'unknown-column'; table: string; column: string }
  | { code: 'region-exists'; region: string }
  /** Municipalities or an edition of the framework that are not here. */
  | { code: 'missing-reference'; table: string; names: string[] }
  | { code: 'person-refused'; line: number }
  /** A row of another region, or one that breaks a rule of the table: what PostgreSQL says of it. */
  | { code: 'row-refused'; table: string; detail: string }

/** Refused in the middle of the work, for whoever began it. */
export class RefusedPackage extends Error {
  readonly problem: PackageProblem

  constructor(problem: PackageProblem) {
    super(problem.code)
    this.problem = problem
  }
}
