import type { Messages } from './messages.fr.ts'

export const en: Messages = {
  title: 'Today',
  greeting: (name, day) => `Hello, ${name}. It is ${day}.`,
  countOfTasks: ['Nothing to do for today', 'One thing for today', 'Two things for today', 'Three things for today'],
  toDo: 'To do',
  others: (count) => (count === 1 ? 'One more thing can follow.' : `${count} more things can follow.`),
  nobody: 'Nobody for now',
  worker: {
    title: 'What awaits you',
    emptyTitle: 'Nothing awaits you',
    empty: 'Your actions of the plan are further down. Requests entrusted to you will appear here in a next version.',
    act: 'What to do when I worry about a young person',
    whoAnswers: (organization) => `Who answers: ${organization}`,
    card: 'See the organization’s card',
  },
  plan: {
    title: 'Plan',
    none: (organization) => `${organization} has not adopted the plan for this period yet.`,
    adopt: 'Adopt the plan',
    said: ({ chosen, completed, late, unassigned }) =>
      [
        chosen === 1 ? '1 action chosen' : `${chosen} actions chosen`,
        `${completed} done`,
        late === 0 ? 'none late' : `${late} late`,
        unassigned === 0 ? 'someone in charge of each' : `${unassigned} with nobody in charge`,
      ].join(', '),
    mine: 'Your actions',
    noneMine: 'No action is entrusted to you.',
    due: (day) => `Due: ${day}`,
    noDue: 'No due date',
    late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    open: 'Open the plan',
    mail: 'Choose one’s plan e-mails',
  },
  lead: {
    done: 'Your card is complete, and someone answers in each place. Nothing else awaits you.',
    tasks: {
      contact: { title: 'Name the contact person', hint: 'Your partners call them first.' },
      contact_deputy: { title: 'Name who steps in for them', hint: 'An absence, a departure: the thread stays held.' },
      specialist: { title: 'Name your specialist', hint: 'They receive the requests about a young person.' },
      specialist_deputy: {
        title: 'Name who steps in for your specialist',
        hint: 'A request does not wait for holidays.',
      },
      training_resource: { title: 'Name the training resource', hint: 'They organize the training of colleagues.' },
      privacy_officer: {
        title: 'Name who protects personal information',
        hint: 'Law 25 asks for a name in each organization.',
      },
      texts: { title: 'Complete your card', hint: (missing) => `Not said yet: ${missing}.` },
      staff: { title: 'Say how many people work with you', hint: 'This number serves to compute percentages.' },
      staffOld: { title: 'Update the number of people who work with you', hint: (day) => `It dates from ${day}.` },
      services: {
        title: (count) =>
          count === 1 ? 'Your services: is 1 sheet still right?' : `Your services: are ${count} sheets still right?`,
        hint: 'Read the list, then confirm with a single button.',
      },
      reports: {
        title: (count) =>
          count === 1 ? 'Read what was reported to you' : `Read ${count} corrections suggested for your services`,
        hint: 'Someone saw an error in one of your sheets.',
      },
      expired: {
        title: (count) => (count === 1 ? 'Extend one expired invitation' : `Extend ${count} expired invitations`),
        hint: (names) => `Not here yet: ${names}.`,
      },
    },
    texts: { mandate: 'your mandate', brings: 'what you bring', cannot: 'what you cannot do' },
    whoAnswers: 'Who answers in your organization',
    waiting: 'Waiting invitations',
    expires: (when) => `Expires ${when}`,
    card: 'See your card',
    people: 'See your people',
    invite: 'Invite someone',
    services: 'See your services',
  },
  network: {
    threads: (held, total) => `${held} threads of ${total} are held.`,
    holes: {
      community: 'No one holds the community thread yet.',
      education: 'No one holds the education thread yet.',
      institutional: 'No one holds the health and social services thread yet.',
      police: 'No one holds the police thread yet.',
      justice: 'No one holds the justice thread yet.',
    },
    sectors: {
      caption: 'Organizations of the network, by sector and state',
      sector: 'Sector',
      joined: 'Members',
      invited: 'Invited',
      listed: 'Listed',
      all: 'See all organizations',
    },
    silent: (regions) => `Not known yet, since no member answers there: ${regions}.`,
    missing: {
      title: 'Someone is missing',
      text: 'These organizations are members, but a place is empty there. Their lead can fill it.',
      none: 'Each member organization has a contact person, a deputy and a specialist.',
      caption: 'Organizations where a place is empty',
      organization: 'Organization',
      kinds: 'Empty places',
      more: (count, written) => (count === 1 ? 'And one other organization.' : `And ${written} other organizations.`),
    },
    invitations: {
      title: 'Invitations',
      none: 'No invitation is waiting.',
      waiting: (count) => (count === 1 ? 'One invitation awaits an answer.' : `${count} invitations await an answer.`),
      expired: (count) => (count === 1 ? 'One invitation has expired.' : `${count} invitations have expired.`),
      expiredLine: (name, organization, when) => `${name}, ${organization}: expired ${when}`,
      expiredPerson: (name, when) => `${name}: expired ${when}`,
      act: 'Follow the invitations',
    },
    directory: {
      title: 'Directory',
      said: (sheets, toCheck) => `${sheets} sheets, ${toCheck} of them to check.`,
      reports: (count) =>
        count === 0
          ? 'No suggested correction awaits.'
          : count === 1
            ? 'One suggested correction awaits.'
            : `${count} suggested corrections await.`,
      act: 'Keep the directory',
    },
    lastJoined: { title: 'Last arrivals', since: (day) => `since ${day}` },
    empty: {
      title: 'No organization yet',
      text: 'The organizations of your network will appear here, by sector, with what is missing. Add the first one, or import a list.',
      add: 'Add an organization',
      import: 'Import a list',
    },
  },
  operator: {
    title: 'This instance',
    networks: 'Networks',
    networkCount: (count) => (count === 0 ? 'No network yet' : count === 1 ? 'One network' : `${count} networks`),
    setUp: 'Create the first network',
    noCoordinator: (names) => `With no one to coordinate: ${names}.`,
    mail: 'E-mails',
    mailLeaves: 'They leave by your mail server.',
    mailStays: 'No mail server is set. E-mails wait for you to pass them on.',
    mailWaiting: (count) =>
      count === 0 ? 'None is waiting.' : count === 1 ? 'One e-mail is waiting.' : `${count} e-mails are waiting.`,
    privacy: 'Privacy',
    privacyNamed: 'A person in charge is named on the public page.',
    privacyUnnamed: 'No one is named. Enter a name in content/instance.json, then restart.',
    state: 'See the state of the instance',
  },
  nothing: {
    title: 'Your account holds no thread',
    lead: 'You have an account, but no organization and no network ties you to one today.',
    why: 'It happens when your role has ended, or when you have changed organizations.',
    next: 'Ask the lead of your organization for an invitation. The link will reach you by e-mail.',
    account: 'See your account',
  },
}
