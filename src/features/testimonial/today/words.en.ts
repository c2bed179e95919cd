import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Testimonials',
  awaiting: (count) =>
    plural(
      'en',
      count,
      'A testimonial is waiting for the consent of your organization.',
      `${count} testimonials are waiting for the consent of your organization.`,
    ),
  read: 'Read and decide',
}
