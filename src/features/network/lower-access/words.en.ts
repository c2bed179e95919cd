import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Lower the access of ${name}`,
  lead: ({ before, after }) =>
    `The access goes from “${before}” to “${after}”. Nothing should be left hanging: say to whom each thing goes.`,
  holdsTitle: 'What this person holds',
  holdsNothing: 'Nothing: no role, no action, no invitation.',
  back: 'To go back, change the access again. Each thing has to be handed back, on its own page.',
  confirm: 'Change the access and hand on the rest',
}
