/** The one door to the browser's extension APIs. */
import browser from 'webextension-polyfill';

export { browser };
