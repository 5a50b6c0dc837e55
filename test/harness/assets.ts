/** The app's static files, made before the tests that ask for them. */
import { makeAssets } from '../../worker/local/assets.ts';

export default makeAssets;
