import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedTestimonials } from './demo/seed-testimonials.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { testimonialCron, testimonialTasks } from './jobs.ts'
import { footer } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }

export const feature = defineFeature({
  name: 'testimonial',
  needs: ['network'],
  routes,
  holdings,
  personalData,
  footer,
  sitemap: () => pagesAt(addresses.list),
  tasks: () => testimonialTasks,
  cron: testimonialCron,
  today,
  demo: { seed: seedTestimonials },
})
