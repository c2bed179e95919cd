import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Worried about a young person',
  lead: 'Eight short steps, from doubt to the right act: who to call, when to report, how to refer.',
  begin: 'Begin',
  beginWith: (organization) => `Begin with the protocol of ${organization}`,
  beginBase: 'Follow the base protocol instead',
  kept: {
    title: 'Before you begin',
    items: [
      'Nothing is asked and nothing is kept: no name, no age, no region.',
      'The addresses of the pages say nothing of anyone. They stay in the device’s history, under this title.',
      'This is a protocol, not a test. Your judgment and your training come first.',
      'Under 18, and in danger? Tisserin never reports in your place.',
    ],
  },
  steps: 'The steps',
  also: 'To keep close at hand',
  signs: 'What did I notice? The list of signs and the grid',
  organizations: 'My organization’s protocol',
  status:
    'Wordings by our team. Practitioners and young people have yet to validate them. Each step names its sources.',
}
