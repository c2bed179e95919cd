import type { Words } from './words.fr.ts'

export const en: Words = {
  title: {
    draft: 'Discard this draft',
    waiting: 'Withdraw this testimonial',
    published: 'Withdraw this testimonial',
  },
  lost: {
    draft: ['Your draft is no longer among your texts to publish.'],
    waiting: ['The consent of the person who wrote it ends. The organization can no longer read it.'],
    published: [
      'It disappears at once from every page, and from search. A page already open no longer has it when it is loaded again.',
      'Both consents end.',
      'We cannot erase what others copied or printed.',
    ],
  },
  back: {
    author: 'For 30 days you can resume it as a draft, then ask for two new consents. After that, it is erased.',
    organization:
      'For 30 days the person who wrote it can resume it as a draft. Two new consents are then needed. After that, it is erased.',
  },
  act: { draft: 'Discard the draft', waiting: 'Withdraw the testimonial', published: 'Withdraw the testimonial' },
}
