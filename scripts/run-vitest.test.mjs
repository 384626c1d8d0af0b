import { expect, test } from 'vitest'
import { countTests } from './run-vitest.mjs'

const fine = { status: 'passed', assertionResults: [{ status: 'passed' }] }

test('passed and failed tests are counted as Vitest counts them', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [fine, failing] }
  expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 })
})

test('a file that does not load is a failure, though it holds no test', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [fine, { status: 'failed', assertionResults: [] }],
  }
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 })
})

test('an error outside any test is a failure', () => {
  expect(countTests({ numPassedTests: 1, numFailedTests: 0, testResults: [fine] }, 1)).toEqual({
    passed: 1,
    failed: 1,
  })
})

test('no report is a failure', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a filter that leaves nothing of a project is no failure', () => {
  expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
    passed: 0,
    failed: 0,
  })
})
