import { sql } from 'kysely'
import { defineFeature } from '../../src/kernel/feature/index.ts'
import { defineAddresses, href, memberGet, page } from '../../src/kernel/http/index.ts'

const addresses = defineAddresses({ lanterns: { fr: '/lanternes', en: '/lanterns' } })

/** What its migration would hold. */
export const lanternTable = `
  SET ROLE tis_owner;
  CREATE TABLE lantern (name text PRIMARY KEY);
  ALTER TABLE lantern ENABLE ROW LEVEL SECURITY;
  ALTER TABLE lantern FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON lantern FOR ALL TO tis_owner USING (true) WITH CHECK (true);
  CREATE POLICY members_read ON lantern FOR SELECT TO tis_app USING (sec.person() IS NOT NULL);
  CREATE POLICY job_adds ON lantern FOR INSERT TO tis_job WITH CHECK (true);
  GRANT SELECT ON lantern TO tis_app;
  GRANT INSERT ON lantern TO tis_job;
  RESET ROLE`

/** Settled when its task has run. */
export const lit = Promise.withResolvers<void>()

/** The smallest feature that has one of each: a page, a table, a task, a section of today, a link, invented data. */
export const lantern = defineFeature({
  name: 'lantern',
  needs: ['network'],
  holdings: { nothing: 'lanterns burn by themselves' },
  routes: [
    memberGet('lantern.list', addresses.lanterns, async ({ tx }) => {
      const { rows } = await sql<{ name: string }>`select name from lantern order by name`.execute(tx)
      return page('Lanternes', <p>{rows.map(({ name }) => name).join(', ')}</p>)
    }),
  ],
  navigation: [
    {
      for: 'member',
      order: 35,
      label: { fr: 'Lanternes', en: 'Lanterns' },
      href: (lang) => href(lang, addresses.lanterns),
    },
  ],
  tasks: () => ({
    async 'lantern-light'({ transaction }) {
      await transaction((tx) => sql`insert into lantern (name) values ('Allumée par la file')`.execute(tx))
      lit.resolve()
    },
  }),
  today: {
    sections: [{ order: 35, show: async () => <h2>Les lanternes du soir</h2> }],
    tasks: async () => [
      { priority: 1, title: 'Allumer la lanterne', hint: 'Avant la nuit.', href: href('fr', addresses.lanterns) },
    ],
  },
  panels: [
    {
      on: 'plan.region',
      order: 10,
      show: async (_request, { region }) => <p>Les lanternes de la région {region}</p>,
    },
  ],
  demo: {
    async seed({ query }, { isFirst }) {
      if (isFirst) await query(`INSERT INTO lantern (name) VALUES ('Inventée')`)
    },
  },
})
