import { tells, type Deed } from './deed.ts'

/** The screening protocol of an organization. */
export const screeningDeeds: Readonly<Record<string, Deed>> = {
  'screening.read': tells,
  'screening.add': { harmless: 'adds a step to what is being written; it can be left out' },
  'screening.adapt': { replaces: 'what an organization writes of a step', on: 'screening.adapting' },
  'screening.leave-out': {
    takes: 'a step, from the next version of a protocol',
    asked: 'screening.leaving-out',
    back: 'taken back on the page of the protocol, with its text',
  },
  'screening.take-back': { harmless: 'a step that was left out comes back' },
  'screening.publish': {
    replaces: 'the version in force, which stays readable and can be published again',
    on: 'screening.publishing',
  },
  'screening.take-down': {
    takes: 'the protocol in force, from everyone of the organization',
    asked: 'screening.taking-down',
    back: 'put back in force on its page',
  },
  'screening.put-back': { harmless: 'what was taken down is in force again' },
}
