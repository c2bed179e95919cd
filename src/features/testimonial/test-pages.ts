import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoTestimonials } from './demo/seed-testimonials.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  named: async () => ({ things: { testimonial: demoTestimonials().map(({ id }) => ({ id })) } }),
}
