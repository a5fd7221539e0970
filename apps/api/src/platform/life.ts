/** Where the process stands between start and end. */
export class Life {
  /** True once the slices' work (jobs) runs. */
  isWorking = false;
  /** True from the signal to stop on: no new traffic, please. */
  isEnding = false;
}
