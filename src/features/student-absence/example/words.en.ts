import type { Words } from './words.fr.ts'

export const en: Words = {
  file: 'invented-example-absences',
  sheet: 'Invented example',
  heads: {
    student: 'Student',
    number: 'File number',
    day: 'Date',
    halfDays: 'Half-days',
    status: 'Status',
    note: 'Note',
  },
  present: 'Enrolled',
  left: 'Left',
  note: 'Invented data',
  name: (family, given) => `${family}, ${given}`,
}
