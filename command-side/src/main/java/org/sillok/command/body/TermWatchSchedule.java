package org.sillok.command.body;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the watch over terms tick. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TermWatchSchedule {}
