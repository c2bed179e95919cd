import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Ask colleagues elsewhere',
  lead: 'Name nobody: an age group, a region and a few words are enough.',
  danger: 'Someone in danger now? Do not wait for an answer here:',
  nobodyToAsk:
    'No other organization in the network has a designated person yet. Call the designated person in your own organization.',
  choose: 'Choose',
  labels: {
    place: 'Asking for',
    age: 'About what age?',
    region: 'Region',
    words: 'Your question',
    items: 'Strengths, risks and signs',
    needs: 'What the person needs',
    to: 'Who will get the question',
  },
  hints: {
    place: 'Another network means another list of people to ask.',
    region: 'If few organizations work there, a larger area is shown instead.',
    words: '280 characters at most. No name, date, place, school or number: we check before it is sent.',
    to: 'The designated people of these organizations. A police service gets it only if you tick it.',
  },
  kinds: {
    'protective-factor': 'What protects',
    'risk-factor': 'What makes more vulnerable',
    indicator: 'What is worrying',
  },
  to: (count) => plural('en', count, `Going to ${count} organization`, `Going to ${count} organizations`),
  submit: 'Continue',
  next: 'You will first see what others will read. Nothing is sent before that.',
  previewTitle: 'This is what others will read',
  previewLead: 'It shows neither your name nor your organization’s.',
  wider:
    'Fewer than five organizations of the network work in the region you chose, so someone could have guessed where the question comes from. Age and region are shown more broadly.',
  sentTo: (names, count) => plural('en', count, `Going to ${names}.`, `Going to ${names}.`),
  kept: 'The question and its answers are erased after 30 days. You can erase them sooner.',
  send: 'Send',
  change: 'Change it',
  tooMany: {
    title: 'That is a lot for one day',
    text: 'Your organization has sent 20 questions in a day. Try again tomorrow, or call a designated person.',
  },
  problems: {
    age: { missing: 'Choose an age group.', 'not-in-list': 'Choose an age group.' },
    region: {
      missing: 'Choose a region.',
      'too-few':
        'Your network has fewer than five organizations, so others could guess who is asking. Call a designated person instead.',
    },
    items: {
      'too-many': 'Keep eight items at most: each one more makes the person easier to recognize.',
      'not-in-list': 'One of the ticked items no longer exists. Check your choices.',
    },
    needs: {
      'too-many': 'Keep five needs at most.',
      'not-in-list': 'One of the ticked needs no longer exists. Check your choices.',
    },
    words: { 'nothing-asked': 'Write a few words, or tick an item or a need.' },
    to: {
      missing: 'Choose at least one organization.',
      'not-in-list': 'One of the organizations no longer has a designated person. Check the list.',
    },
  },
}
