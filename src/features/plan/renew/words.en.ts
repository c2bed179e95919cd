import type { Words } from './words.fr.ts'

export const en: Words = {
  // New version
  renewTitle: 'A new version of the plan',
  renewLead: (from, to) =>
    `You reviewed version ${from}. Here is what changed up to version ${to}. You decide, action by action.`,
  renewNothingTitle: 'Nothing to review',
  renewNothing: 'You have the current version of the plan, in its words or in yours.',
  reworded: 'Actions said otherwise',
  rewordedHint: 'Accept to take the new words. Your own words, if you have any, stay yours.',
  ownStay: 'You have your own words for this action: they stay, and are compared with the new ones.',
  addedTitle: 'New actions',
  addedHint: 'Tick those you want to have. They come last in your order.',
  removedTitle: 'Actions taken out of the plan',
  removedInUse: 'You have this one: it stays yours, with its words and its history.',
  otherTitle: 'Also changed, among actions you do not have',
  rewordedOther: 'said otherwise',
  removedOther: 'taken out',
  outcomesChanged: 'Its outcomes or indicators changed too.',
  decision: 'Your decision',
  accept: (title) => `Accept the new words of “${title}”`,
  renewLegend: 'Underlined: new in the plan. Struck out: no longer there.',
  renewSubmit: 'Save, and end the review',
  renewChanged: 'A colleague reviewed the plan in the meantime. Here is where it stands now; your ticks are kept.',
}
