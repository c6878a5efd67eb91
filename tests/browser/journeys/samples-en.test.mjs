// All samples, English.

import { samples } from "../lib/gallery.mjs";

samples("en");
