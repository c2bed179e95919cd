import type { Messages } from './progress.fr.ts'

export const en: Messages = {
  title: 'Where the plan stands, region by region',
  lead: 'Choose your region: the actions its organizations carry out, and the step they have reached.',
  regionTitle: (region) => `Where the region stands: ${region}`,
  actionTitle: (action) => `${action}, region by region`,
  asOf: (day) => `As of ${day}.`,
  regionLead: (shown, all) =>
    shown === 1
      ? `One action out of ${all} is carried out by three organizations or more.`
      : `${shown} actions out of ${all} are carried out by three organizations or more.`,
  rule: 'An action appears here when three organizations or more carry it out in the region. Below that nothing is said: neither how many, nor which.',
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
  clothKey: 'One column an action, woven up to the middle step. Dotted: not enough organizations to say.',
  column: (action, median) => `${action}: ${median}`,
  tooFew: 'Not enough organizations to say (fewer than 3)',
  tooFewOf: (count) =>
    count === 1
      ? 'Not enough organizations to say (fewer than 3): 1 action'
      : `Not enough organizations to say (fewer than 3): ${count} actions`,
  shown: (count) => (count === 1 ? '1 action' : `${count} actions`),
  emptyRegion: {
    title: 'Not known yet',
    text: 'Not enough organizations of this region carry out the same action to say (fewer than 3). This does not mean zero.',
  },
  emptyAction: {
    title: 'Not known yet',
    text: 'Not enough organizations to say (fewer than 3), in any region. This does not mean zero.',
  },
  empty: {
    title: 'Not known yet',
    text: 'Regions will appear here once three organizations of the same region carry out the same action.',
    act: 'Read the plan',
  },
  otherRegions: 'Choose another region',
  thisAction: 'Read this action',
  everyAction: 'Every action of the region',
  everyRegion: 'This action in every region',
}
