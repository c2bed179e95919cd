import type { Deed } from './deed.ts'

/** The rule of a school for absent students. */
export const studentAbsenceDeeds: Readonly<Record<string, Deed>> = {
  'student-absence.set': {
    replaces: 'the rule in force, whose versions stay readable',
    on: 'student-absence.setting',
  },
  'student-absence.withdraw': {
    takes: 'the rule, from everyone of the school',
    asked: 'student-absence.withdrawing',
    back: 'put back on its page',
  },
  'student-absence.put-back': { harmless: 'what was withdrawn is in force again' },
  'student-absence.count': { harmless: 'adds a record to the log of work; it can be withdrawn there' },
}
