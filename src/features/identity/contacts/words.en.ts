import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Who answers for this instance',
  lead: 'These names appear on the public pages “Privacy”, “Accessibility” and “Open source”.',
  fromFile:
    'The name below comes from the file content/instance.json. Publish it here: the file will no longer be used.',
  officer: 'In charge of personal information',
  officerHint: 'Law 25 requires that their title and how to reach them be published.',
  contact: 'Whom to write to about anything else',
  contactHint: 'A person, a team or a shared mailbox. Leave empty if the same person answers for everything.',
  labels: {
    officerName: 'Name of the person',
    officerTitleFr: 'Title in French',
    officerTitleEn: 'Title in English',
    officerEmail: 'E-mail of the person',
    contactName: 'Name of the person or team',
    contactEmail: 'E-mail for anything else',
  },
  titleFrHint: 'For example: directrice générale.',
  titleEnHint: 'For example: executive director.',
  save: 'Publish these names',
  back: 'Back to the instance',
}
