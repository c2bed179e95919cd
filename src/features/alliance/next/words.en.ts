import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What comes next',
  said: {
    people: () => 'Say who answers for your organization, and who steps in.',
    'answer-to-come': (organizations) =>
      `Waiting for an answer: ${organizations}. Meanwhile, you can prepare the first meeting.`,
    'acceptance-to-come': (organizations) => `Waiting for every member to accept the agreement: ${organizations}.`,
    'people-to-come': (organizations) =>
      `Still to say who answers and who steps in: ${organizations}. The alliance can then become active.`,
    write: () => 'Write the agreement together. A few choices give you a first text.',
    accept: () => 'Read the proposed agreement. If it suits your organization, accept it.',
    agreed: () => 'The agreement is in force. Change the stage of the alliance to say so.',
    active: () => 'Everything is ready. When the work begins, change the stage of the alliance.',
    resume: () => 'The alliance is on hold. It resumes when you change its stage.',
    steps: () => 'Say where your organization stands on the eight points. The others will do the same.',
    promise: () => 'Make a first commitment: what, who, by when.',
    none: () => 'Your organization has nothing to do here for now. Commitments to keep are below.',
  },
  act: {
    people: 'Complete your part',
    write: 'Write the agreement',
    accept: 'Read and accept the agreement',
    agreed: 'Change the stage',
    active: 'Change the stage',
    resume: 'Change the stage',
    steps: 'Answer the eight points',
    promise: 'Make a commitment',
  },
  byLead: 'Whoever leads a member organization can do it.',
}
