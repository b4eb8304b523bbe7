/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Entry id of the lesson being drawn: its tags read its front matter. */
    lesson: string;
  }
}
