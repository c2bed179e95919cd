import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  composeTitle: 'A first agreement',
  composeLead: 'Tick what applies to you. A first text is written for you, and every member can change it.',
  choices: {
    difficulties: 'What you want to overcome',
    roles: 'The roles you take',
    ways: 'Your ways of being present',
    languages: 'Language of the text',
  },
  languages: { both: 'In French and in English', fr: 'In French only', en: 'In English only' },
  compose: 'Make the text',
  title: 'The draft of the agreement',
  lead: 'All members write it together. It binds nobody until it is proposed, then accepted by all.',
  labels: {
    textFr: 'Text in French',
    textEn: 'Text in English',
    reviewOn: 'To be reviewed on (optional)',
    endsOn: 'Ends on (optional)',
  },
  textHint: 'A blank line separates two sections. A line that begins with a dash makes a list.',
  otherHint: 'Leave it empty if the agreement is in one language only: the page will say so.',
  endsHint: 'Without a date, the agreement holds until another takes its place.',
  problems: {
    textFr: { 'no-text': 'Write the text, in one language at least.' },
    reviewOn: { 'after-end': 'Choose a day before the agreement ends.' },
    endsOn: { past: 'Choose a day to come.' },
  },
  save: 'Save the draft',
  proposeTitle: (number) => `Propose version ${number}`,
  proposeFirst: 'It will be in force once whoever leads each member has accepted it.',
  proposeNext:
    'The version in force stays so until all have accepted this one. A version that is proposed and not yet accepted is replaced.',
  propose: 'Propose to the members',
  text: {
    who: 'Who agrees',
    purpose: 'What our alliance is for',
    regions: (regions) => `Regions: ${regions}.`,
    wholeProvince: 'Regions: all of Quebec.',
    ages: (from, to) =>
      from !== null && to !== null
        ? `Ages: ${from} to ${to} ${plural('en', to, 'year', 'years')}.`
        : from !== null
          ? `Ages: ${from} ${plural('en', from, 'year', 'years')} and over.`
          : `Ages: ${to ?? 0} ${plural('en', to ?? 0, 'year', 'years')} and under.`,
    difficulties: 'What we want to overcome',
    parts: 'Each one’s part',
    brings: (name, text) => `${name} brings: ${text}`,
    needs: (name, text) => `${name} needs: ${text}`,
    cannot: (name, text) => `${name} cannot: ${text}`,
    roles: 'The roles we take',
    ways: 'Our ways of being present',
    sharing: 'What we tell each other',
    steps: 'How we know that it works',
    stepsLead: 'Each organization says, for itself, where it stands on these eight points.',
    leaving: 'Leaving, coming back, changing',
    leavingText:
      'Each member can leave alone. Nobody comes in without the agreement of the others. A new text holds once all have accepted it.',
  },
}
