import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Where the plan stands, region by region',
  lead: 'Choose your region: the actions its organizations carry out, and the step they have reached.',
  regionTitle: (region) => `Where the region stands: ${region}`,
  actionTitle: (action) => `${action}, region by region`,
  figuresOf: (day) => `Figures as of ${day}.`,
  regionLead: (shown, all) =>
    plural('en', shown, `One action out of ${all} may be shown.`, `${shown} actions out of ${all} may be shown.`),
  rule: 'An action appears here when three organizations or more carry it out in the region, at different steps. Otherwise nothing is said: not how many, not which ones, not their step.',
  medianWords: 'The middle step, or median: as many organizations are ahead of it as behind.',
  choose: { label: 'Choose a region or an action', region: 'Region', action: 'Action', all: 'All', submit: 'Show' },
  regions: 'The regions',
  heads: {
    region: 'Region',
    action: 'Action',
    median: 'Middle step',
    spread: 'Organizations at each step',
    shown: 'Actions that may be shown',
  },
  cloth: 'The region’s cloth',
  clothKey: 'One column per action, woven up to the middle step. Dotted: what may not be shown.',
  column: (action, median) => `${action}: ${median}`,
  tooFew: 'Not shown',
  tooFewOf: (count) => plural('en', count, 'Not shown: 1 action', `Not shown: ${count} actions`),
  shown: (count) => plural('en', count, '1 action', `${count} actions`),
  emptyRegion: {
    title: 'Not known yet',
    text: 'Three organizations of this region must carry out the same action, at different steps. This does not mean zero.',
  },
  emptyAction: {
    title: 'Not known yet',
    text: 'No region has three organizations that carry it out at different steps. This does not mean zero.',
  },
  empty: {
    title: 'Not known yet',
    text: 'A region will appear here once three of its organizations carry out the same action, at different steps.',
    act: 'Read the plan',
  },
  otherRegions: 'Choose another region',
  thisAction: 'Read this action',
  everyAction: 'Every action of the region',
  everyRegion: 'This action in every region',
}
