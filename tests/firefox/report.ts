/** What is told of the checks. */
export interface Report {
  /**
   * Runs a check and prints a line of it.
   *
   * @param body throws where something is wrong; a string it returns is printed behind the name
   * @returns whether it passed
   */
  check(name: string, body: () => unknown): Promise<boolean>
  /** Prints the count, and returns the exit code. */
  end(): 0 | 1
}

/** Counts checks, and prints each as it ends. */
export function makeReport(): Report {
  let passed = 0
  let failed = 0
  return {
    async check(name, body) {
      try {
        const detail = await body()
        console.log(`✓ ${name}${typeof detail === 'string' ? `: ${detail}` : ''}`)
        passed++
        return true
      } catch (error) {
        console.log(`✗ ${name}`)
        console.log((error instanceof Error ? error.message : String(error)).replaceAll(/^/gm, '    '))
        failed++
        return false
      }
    },
    end() {
      console.log(`${passed} passed, ${failed} failed`)
      return failed === 0 ? 0 : 1
    }
  }
}
