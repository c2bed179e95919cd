import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'When to offer help',
  lead: 'A threshold, and partners who agreed. Nothing else is decided here.',
  labels: {
    ground: 'Agreement in force',
    partners: 'Whom to refer to, with the student’s consent',
    basis: 'What the agreement says',
    atLeast: 'Number of absences',
    unit: 'Counted in',
    withinDays: 'Within how many days',
    statuses: 'Words in the file for a student who left (optional)',
  },
  hints: {
    partners: 'Police and justice are not listed: nobody calls them on the strength of a list of absences.',
    basis: 'Copy the passage that allows it. Nothing about a person.',
    atLeast: 'Leave it empty to look only at students who left.',
    withinDays: 'Calendar days, today included: 30 for a month.',
    statuses: 'One a line, as your file writes them: “Left”, “Withdrawn”.',
  },
  units: { 'half-days': 'Half-days', days: 'Days' },
  problems: {
    ground: { 'not-in-list': 'This agreement is no longer in force. Choose another.' },
    partners: {
      missing: 'Choose at least one partner.',
      elsewhere: 'Choose only members of the agreement you chose.',
    },
    atLeast: { nothing: 'Write a number of absences, or words for a student who left.' },
    withinDays: { missing: 'Write within how many days these absences are counted.' },
    statuses: { 'too-many': 'Write ten lines at most.' },
  },
  person: {
    'note-email': 'Remove the e-mail address: a rule is about no person.',
    'note-phone': 'Remove the telephone number: a rule is about no person.',
    'note-birth': 'Remove what looks like a date of birth: a rule is about no person.',
  },
  save: 'Put the rule in force',
  next: 'The version before it can still be read.',
  back: 'Go back without changing',
  noGround: 'No agreement in force allows such a rule.',
  noGroundNext: 'Your school must first reach an agreement, in an alliance with an organization or an institution.',
  begin: 'Begin an alliance',
}
