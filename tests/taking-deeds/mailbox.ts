import { adds, tells, type Deed } from './deed.ts'

/**
 * What the team does on its sealed page, and young people on theirs: each is confirmed there, on a scene of its own. Of what the door is sent, only forgetting takes
 * something; other words replace those that stood.
 */
export const mailboxDeeds: Readonly<Record<string, Deed>> = {
  'mailbox.door': {
    takes: 'that the words of whoever asks open their own conversation, when they forget everything',
    asked: 'welcome.you',
    back: 'never, as the page says before it; one writes again, with other words',
  },
  'mailbox.api-open': tells,
  'mailbox.api-answer': adds,
  'mailbox.api-note': adds,
  'mailbox.set-hours': { replaces: 'hours that stood', on: 'mailbox.hours' },
  'mailbox.set-rota': { replaces: 'who was on duty', on: 'mailbox.rota' },
  'mailbox.set-aside': {
    takes: 'that the team sees these conversations among those that wait',
    asked: 'mailbox.setting-aside',
    back: 'whoever is of the team takes them back, or answers them',
  },
  'mailbox.take-back': {
    takes: 'that a flood is out of sight of the team',
    asked: 'mailbox.taking-back',
    back: 'whoever is of the team sets them aside again',
  },
  'mailbox.close': {
    takes: 'that nobody new can write to the team; conversations under way go on',
    asked: 'mailbox.closing',
    back: 'whoever leads opens it again, on the page of hours',
  },
  'mailbox.api-give': { replaces: 'who follows the conversation', on: 'mailbox.read' },
}
