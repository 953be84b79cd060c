// Every page under pages/: what the widget meets in other people's sites.
import { testPages } from '../hostile.mjs';

await testPages();
