/** The browser of the tests is the one that prints. */
export { launchChromium } from '../../src/build/browser.ts'
