import type { Words } from './words.fr.ts'

export const en: Words = {
  subjects: {
    received: 'Tisserin: a referral is waiting for your answer',
    accepted: 'Tisserin: your referral was accepted',
    declined: 'Tisserin: your referral was not accepted',
    unanswered: 'Tisserin: your referral comes back to you',
  },
  texts: {
    received: (code) => `Referral ${code} is waiting for your team’s answer.`,
    accepted: (code) => `Referral ${code} was accepted. The page says who follows it.`,
    declined: (code) => `Referral ${code} was not accepted. The need is still open, and comes back to you.`,
    unanswered: (code) => `Referral ${code} got no answer in time. The need is still open, and comes back to you.`,
  },
  open: {
    subjects: {
      opened: 'Tisserin: a request is waiting for someone',
      half: 'Tisserin: a request is still waiting for someone',
      late: 'Tisserin: a request is late',
    },
    texts: {
      opened: (code) => `Request ${code} is waiting in Tisserin. The first organization that can receive takes it.`,
      half: (code) => `Nobody has taken request ${code} yet. Half of its time has passed.`,
      late: (code) => `Nobody took request ${code} in time. It is still waiting.`,
    },
  },
  nothingHere: 'This e-mail says nothing more. Sign in to see what comes next.',
  action: 'See where it stands',
  stop: {
    title: 'Stop getting an e-mail for each referral',
    lead: 'One button is enough. What is waiting for you stays on your “Today” page and in the periodic e-mail.',
    stop: 'Stop them',
    doneTitle: 'You will get no more e-mails for each referral',
    done: 'You will still get Tisserin’s other e-mails.',
    deadTitle: 'This link stops no e-mail',
    dead: 'It may have been cut off: copy the whole link.',
  },
}
