// Everybody's round in English.

import { rounds } from "../lib/rounds.mjs";

rounds("en");
