import { dev } from 'astro'

/** Serves the site while its content is edited; what changes shows without a restart. */
await dev({ root: process.cwd() })
