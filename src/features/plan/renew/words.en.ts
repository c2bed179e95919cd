import type { Words } from './words.fr.ts'

export const en: Words = {
  // New version
  renewTitle: 'A new version of the plan',
  renewLead: (from, to) =>
    `You reviewed version ${from}. Here is what changed up to version ${to}. You decide, action by action.`,
  renewNothingTitle: 'Nothing to review',
  renewNothing: 'You have the current version of the plan, in its words or in yours.',
  reworded: 'Reworded actions',
  rewordedHint: 'Accept to take the new words. Your own words, if you have any, stay yours.',
  ownStay: 'You have your own words for this action: they stay, and are compared with the new ones.',
  addedTitle: 'New actions',
  addedHint: 'Tick those you want to choose. They come last in your order.',
  removedTitle: 'Actions removed from the plan',
  removedInUse: 'You chose this one: it stays yours, with its words and its history.',
  otherTitle: 'Also changed, among actions you did not choose',
  rewordedOther: 'reworded',
  removedOther: 'removed',
  outcomesChanged: 'Its outcomes or indicators changed too.',
  decision: 'Your decision',
  accept: (title) => `Accept the new words of “${title}”`,
  renewLegend: 'Underlined: new in the plan. Struck out: no longer there.',
  renewSubmit: 'Save and finish the review',
  renewChanged: 'A colleague reviewed the plan in the meantime. Here is where it stands now; your choices are kept.',
}
