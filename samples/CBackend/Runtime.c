// What generated code stands on: operations that C has no operator for, deferred calls and panics, goroutines, the host interface.
// Addresses of the Go program are addresses of this process, kept in u64. NATIVE(f, "name") is the body of the Go function of that
// link name; its arguments are a[0], a[1], …, its results follow them.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

typedef int8_t i8;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;
typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
__extension__ typedef __int128 i128;
__extension__ typedef unsigned __int128 u128;

// Every Go function: the closure it was called through, and the slots of its arguments and results.
typedef void Code(u64 context, u64 *a);

#define HELPER static inline __attribute__((unused))
#define NATIVE(function, name) static __attribute__((unused)) void function(u64 context __attribute__((unused)), u64 *a __attribute__((unused)))

// ---- Memory ----

#define ACCESS(name, type) \
    HELPER u64 load_##name(u64 p) { type v; memcpy(&v, (void *)p, sizeof v); return (u64)v; } \
    HELPER void store_##name(u64 p, u64 value) { type v = (type)value; memcpy((void *)p, &v, sizeof v); } \
    HELPER u64 exchange_##name(u64 p, u64 value) { u64 old = load_##name(p); store_##name(p, value); return old; } \
    HELPER u64 compare_and_swap_##name(u64 p, u64 old, u64 value) { if (load_##name(p) != old) return 0; store_##name(p, value); return 1; }
ACCESS(i8, i8)
ACCESS(u8, u8)
ACCESS(i16, i16)
ACCESS(u16, u16)
ACCESS(i32, i32)
ACCESS(u32, u32)
ACCESS(u64, u64)

// ---- Arithmetic ----

HELPER double f64(u64 bits) { double v; memcpy(&v, &bits, sizeof v); return v; }
HELPER float f32(u64 bits) { u32 low = (u32)bits; float v; memcpy(&v, &low, sizeof v); return v; }
HELPER u64 bits64(double v) { u64 bits; memcpy(&bits, &v, sizeof bits); return bits; }
HELPER u64 bits32(float v) { u32 bits; memcpy(&bits, &v, sizeof bits); return bits; }

HELPER u64 low(u64 v, int width) { return width == 64 ? v : v & (((u64)1 << width) - 1); }
HELPER u64 divide(u64 x, u64 y) { return y == (u64)-1 ? 0 - x : (u64)((i64)x / (i64)y); }
HELPER u64 modulo(u64 x, u64 y) { return y == (u64)-1 ? 0 : (u64)((i64)x % (i64)y); }
HELPER u64 shift_left(u64 x, u64 n) { return n > 63 ? 0 : x << n; }
HELPER u64 shift_right(u64 x, u64 n) { return n > 63 ? 0 : x >> n; }
HELPER u64 shift_right_signed(u64 x, u64 n) { return (u64)((i64)x >> (n > 63 ? 63 : n)); }
HELPER u64 trailing_zeros(u64 x, int width) { return low(x, width) == 0 ? (u64)width : (u64)__builtin_ctzll(x); }
HELPER u64 bit_length(u64 x) { return x == 0 ? 0 : (u64)(64 - __builtin_clzll(x)); }
HELPER u64 rotate_left(u64 x, u64 n, int width) { n &= (u64)width - 1; return n == 0 ? x : x << n | x >> ((u64)width - n); }

// As cvttsd2si converts: what does not fit gives the smallest number.
HELPER u64 float_to_int64(double v) { return v >= -0x1p63 && v < 0x1p63 ? (u64)(i64)v : (u64)1 << 63; }
HELPER u64 float_to_int32(double v) { return v > -0x1p31 - 1 && v < 0x1p31 ? (u64)(i64)v : (u64)(i64)INT32_MIN; }

// ---- The run: what the plugin says in argv, and how it is told the end ----

static const char *go_status;         // file for the end of the run
static u64 go_seed;
static int go_virtual_clock;
static int go_argc;
static char **go_argv;
static char **go_environment;
static u64 go_heap, go_heap_next, go_heap_end;

static _Noreturn void finish(const char *how, i64 code) {
    FILE *file = fopen(go_status, "w");
    if (file != NULL) {
        fprintf(file, "%s %lld\n", how, (long long)code);
        fclose(file);
    }
    _exit((int)(code & 0xff));
}

#ifdef MAX_STEPS
static u64 go_steps;
#define STEPS(n) do { if ((go_steps += (n)) >= MAX_STEPS) finish("steps", 0); } while (0)
#else
#define STEPS(n)
#endif

// ---- Goroutines: each has a stack of its own out of one large range, of which the system commits what is touched ----

#define STACK_SIZE ((u64)1 << 29)
#define STACK_COUNT ((u64)1 << 16)
#define STACK_SPARE ((u64)1 << 18)    // for this file's functions, and to report an overflow

struct block { u64 slot, size; };     // the slot has the address of so many bytes, which belong to the call

struct call {
    u64 closure, slots, blocks;
    const struct block *block;
    u64 *slot;
};

struct goroutine {
    ucontext_t context;
    struct call first;
    u64 stack, sp;                    // lowest address; where the used part begins while it does not run
    struct goroutine *next_free, *next;
};

static u64 go_g;                      // the running goroutine's record in the Go runtime
static u64 go_stack_limit;
static u64 go_stacks, go_stacks_used;
static struct goroutine *go_running, *go_free, *go_all;

static _Noreturn void go_overflow(void) {
    go_stack_limit = 0;
    u64 a[1];
    go_stackOverflow(0, a);
    finish("fatal", 2);
}

#define ENTER(size) do { if ((u64)__builtin_frame_address(0) - (size) < go_stack_limit) go_overflow(); } while (0)

static struct goroutine *new_goroutine(void) {
    struct goroutine *made = go_free;
    if (made != NULL) {
        go_free = made->next_free;
        return made;
    }
    if (go_stacks_used == STACK_COUNT) finish("no room for another stack", 2);
    u64 stack = go_stacks + STACK_SIZE * go_stacks_used++;
    made = (struct goroutine *)(stack + STACK_SIZE - sizeof *made);
    made->stack = stack;
    made->next = go_all;
    go_all = made;
    return made;
}

// Bytes that a copy of a call's slots and blocks takes.
static u64 size_of_call(const struct call *call) {
    u64 size = (call->slots + 1) * 8;
    for (u64 i = 0; i < call->blocks; i++) size += (call->block[i].size + 15) & ~(u64)15;
    return size;
}

static u64 *copy_call(const struct call *call, u64 *to) {
    memcpy(to, call->slot, call->slots * 8);
    u64 p = (u64)(to + call->slots + 1);
    for (u64 i = 0; i < call->blocks; i++) {
        if (call->block[i].size != 0) memcpy((void *)p, (void *)to[call->block[i].slot], call->block[i].size);
        to[call->block[i].slot] = p;
        p += (call->block[i].size + 15) & ~(u64)15;
    }
    return to;
}

static _Noreturn void go_nil(u64 address) {
    store_u64(go_g + G_signal, 1);
    store_u64(go_g + G_sigaddr, address);
    u64 a[1];
    go_panicmem(0, a);
    finish("trap", 0);
}

static inline int below(u64 x, u64 limit) { return x < limit; }

static _Noreturn void go_check(Code *failed) {
    u64 a[1];
    failed(0, a);
    finish("trap", 0);
}

static _Noreturn void go_missing(const char *name) {
    fprintf(stderr, "%s has no body and is no native function\n", name);
    finish("trap", 0);
}

NATIVE(go_no_method, "-") { go_missing("a method that nothing calls"); }

HELPER void call_closure(u64 closure, u64 *a) {
    if (closure == 0) go_nil(0);
    ((Code *)load_u64(closure))(closure, a);
}

static void begin_goroutine(void) {
    struct call *first = &go_running->first;
    u64 *a = copy_call(first, __builtin_alloca(size_of_call(first)));
    u64 closure = first->closure;
    free(first->slot);
    first->slot = NULL;
    call_closure(closure, a);
    go_goexit1(0, a);
}

static struct call keep_call(u64 closure, u64 *slot, u64 slots, const struct block *block, u64 blocks) {
    struct call call = { closure, slots, blocks, block, slot };
    u64 *copy = malloc(size_of_call(&call));
    if (copy == NULL) finish("out of memory", 2);
    call.slot = copy_call(&call, copy);
    return call;
}

static __attribute__((unused)) void go_start(u64 closure, u64 *slot, u64 slots, const struct block *block, u64 blocks) {
    struct goroutine *started = NULL;
    if (closure != 0) {
        started = new_goroutine();
        getcontext(&started->context);
        started->context.uc_stack.ss_sp = (void *)started->stack;
        started->context.uc_stack.ss_size = STACK_SIZE - sizeof *started;
        started->context.uc_link = NULL;
        makecontext(&started->context, begin_goroutine, 0);
        started->first = keep_call(closure, slot, slots, block, blocks);
        started->sp = (u64)started;
    }
    u64 a[2] = { closure, (u64)started };
    go_newgoroutine(0, a);
}

NATIVE(n_switchto, "runtime.switchto") {
    struct goroutine *from = go_running, *to = (struct goroutine *)load_u64(a[1] + G_sched);
    from->sp = (u64)__builtin_frame_address(0) - 256;
    go_g = a[1];
    go_running = to;
    go_stack_limit = to->stack + STACK_SPARE;
    if (a[0] != 0) {
        store_u64(a[0] + G_sched, (u64)from);
        swapcontext(&from->context, &to->context);
    } else {
        from->sp = (u64)from;
        from->next_free = go_free;
        go_free = from;
        setcontext(&to->context);
    }
}

NATIVE(n_systemstack, "runtime.systemstack") { call_closure(a[0], a + 1); }
NATIVE(n_getg, "runtime.getg") { a[0] = go_g; }

// ---- Deferred calls and panics, in the order of Go 1.11 ----

// A function that defers has one: after a recovered panic it goes on at the block numbered target.
struct frame {
    jmp_buf jump;
    int target;
};

// The beginning is the runtime's _panic.
struct panic {
    u64 argp;                         // slots of the deferred call it runs: who has them may recover
    u64 type, data;
    struct panic *link;
    u8 recovered, aborted;
};

struct deferred {
    struct call call;
    struct frame *frame;
    int target, started;
    struct panic *panic;              // the panic that runs it
    struct deferred *link;            // deferred before it by the same goroutine
    struct deferred *previous, *next; // of all goroutines
};

static struct deferred go_defers = { .previous = &go_defers, .next = &go_defers };

static struct deferred *newest_defer(void) { return (struct deferred *)load_u64(go_g + G__defer); }
static struct panic *newest_panic(void) { return (struct panic *)load_u64(go_g + G__panic); }

static __attribute__((unused)) void go_defer(struct frame *frame, int target, u64 closure, u64 *slot, u64 slots, const struct block *block, u64 blocks) {
    struct deferred *d = calloc(1, sizeof *d);
    if (d == NULL) finish("out of memory", 2);
    d->call = keep_call(closure, slot, slots, block, blocks);
    d->frame = frame;
    d->target = target;
    d->link = newest_defer();
    d->next = go_defers.next;
    d->previous = &go_defers;
    d->next->previous = go_defers.next = d;
    store_u64(go_g + G__defer, (u64)d);
}

static void drop_defer(struct deferred *d) {
    store_u64(go_g + G__defer, (u64)d->link);
    d->previous->next = d->next;
    d->next->previous = d->previous;
    free(d->call.slot);
    free(d);
}

static __attribute__((unused)) void go_deferreturn(struct frame *frame) {
    struct deferred *d;
    while ((d = newest_defer()) != NULL && d->frame == frame) {
        u64 *a = copy_call(&d->call, __builtin_alloca(size_of_call(&d->call)));
        u64 closure = d->call.closure;
        drop_defer(d);
        call_closure(closure, a);
    }
}

// Runs the pending calls of the goroutine for a panic, until one of them recovers it, or for Goexit.
static void run_deferred(struct panic *p, int goexit) {
    struct deferred *d;
    while ((d = newest_defer()) != NULL) {
        if (d->started) {
            if (d->panic != NULL) d->panic->aborted = 1;
            drop_defer(d);
            continue;
        }
        u64 *a = copy_call(&d->call, __builtin_alloca(size_of_call(&d->call)));
        d->started = 1;
        d->panic = p;
        p->argp = (u64)a;
        call_closure(d->call.closure, a);
        p->argp = 0;
        struct frame *frame = d->frame;
        frame->target = d->target;
        drop_defer(d);
        if (goexit || !p->recovered) continue;
        struct panic *outer = p->link;
        while (outer != NULL && outer->aborted) outer = outer->link;
        store_u64(go_g + G__panic, (u64)outer);
        if (outer == NULL) store_u64(go_g + G_signal, 0);
        longjmp(frame->jump, 1);
    }
}

static _Noreturn void go_panic(u64 type, u64 data) {
    struct panic p = { .type = type, .data = data, .link = newest_panic() };
    store_u64(go_g + G__panic, (u64)&p);
    run_deferred(&p, 0);
    u64 a[1] = { go_g };
    go_endByPanic(0, a);
    finish("trap", 0);
}

NATIVE(n_gopanic, "runtime.gopanic") { go_panic(a[0], a[1]); }

NATIVE(n_runAllDeferred, "runtime.runAllDeferred") {
    struct panic p = { .link = newest_panic(), .recovered = 1 };
    store_u64(go_g + G__panic, (u64)&p);
    run_deferred(&p, 1);
    store_u64(go_g + G__panic, (u64)p.link);
}

// A wrapper that a panic's deferred call goes through hands its right to recover to the function it calls.
static const char *go_wrapper = "";

static __attribute__((unused)) void go_wrap(const char *name, u64 *a, u64 *callee) {
    struct panic *p = newest_panic();
    go_wrapper = name;
    if (p != NULL && p->argp == (u64)a) p->argp = (u64)callee;
}

NATIVE(n_wrapperName, "runtime.wrapperName") { a[0] = (u64)go_wrapper, a[1] = strlen(go_wrapper); }

// Frames of C code are not told of.
NATIVE(n_callers, "runtime.callers") { a[4] = 0; }
NATIVE(n_printFrames, "runtime.printFrames") {}
NATIVE(n_growFor, "runtime.growFor") {}

// ---- Roots of the collector: every word in data, stacks and deferred calls that may be an address in the heap ----

static u64 *go_roots;
static u64 go_root_count, go_root_room;

static void add_roots(u64 from, u64 to) {
    for (from = (from + 7) & ~(u64)7; from + 8 <= to; from += 8) {
        u64 value = load_u64(from);
        if (value - go_heap >= go_heap_next - go_heap) continue;
        if (go_root_count == go_root_room) {
            go_root_room = go_root_room * 2 + 1024;
            go_roots = realloc(go_roots, go_root_room * 8);
            if (go_roots == NULL) finish("out of memory", 2);
        }
        go_roots[go_root_count++] = value;
    }
}

static __attribute__((noinline)) void collect_roots(void) {
    __builtin_unwind_init();          // registers go on the stack
    go_root_count = 0;
    add_roots((u64)go_data, (u64)go_data + sizeof go_data);
    add_roots((u64)go_bss, (u64)go_bss + sizeof go_bss);
    go_running->sp = (u64)__builtin_frame_address(0) - 256;
    for (struct goroutine *each = go_all; each != NULL; each = each->next) {
        add_roots(each->sp, (u64)(each + 1));
        if (each->first.slot != NULL) add_roots((u64)each->first.slot, (u64)each->first.slot + size_of_call(&each->first));
    }
    for (struct deferred *d = go_defers.next; d != &go_defers; d = d->next) {
        add_roots((u64)&d->call.closure, (u64)&d->call.closure + 8);
        add_roots((u64)d->call.slot, (u64)d->call.slot + size_of_call(&d->call));
    }
}

NATIVE(n_listRoots, "runtime.listRoots") {
    u64 cursor = a[2];
    if (cursor == 0) collect_roots();
    u64 count = go_root_count - cursor < a[1] ? go_root_count - cursor : a[1];
    if (count != 0) memcpy((void *)a[0], go_roots + cursor, count * 8);
    a[3] = count;
    a[4] = cursor + count < go_root_count ? cursor + count : (u64)-1;
}

// ---- Routines of the runtime without a Go body ----

static u64 sign(int order) { return order < 0 ? (u64)-1 : order > 0; }
static u64 equal(u64 p, u64 q, u64 n) { return n == 0 || memcmp((void *)p, (void *)q, n) == 0; }

static u64 compare(u64 p, u64 n, u64 q, u64 m) {
    u64 common = n < m ? n : m;
    int order = common == 0 ? 0 : memcmp((void *)p, (void *)q, common);
    return order != 0 ? sign(order) : sign((n > m) - (n < m));
}

static u64 index_byte(u64 p, u64 n, u64 byte) {
    u8 *found = n == 0 ? NULL : memchr((void *)p, (int)(u8)byte, n);
    return found == NULL ? (u64)-1 : (u64)found - p;
}

static u64 count_byte(u64 p, u64 n, u64 byte) {
    u64 count = 0;
    for (u64 i = 0; i < n; i++) count += load_u8(p + i) == (u8)byte;
    return count;
}

NATIVE(n_memmove, "runtime.memmove") { if (a[2] != 0) memmove((void *)a[0], (void *)a[1], a[2]); }
NATIVE(n_memclr, "runtime.memclrNoHeapPointers") { if (a[1] != 0) memset((void *)a[0], 0, a[1]); }
NATIVE(n_memequal, "runtime.memequal") { a[3] = equal(a[0], a[1], a[2]); }
NATIVE(n_cmpstring, "runtime.cmpstring") { a[4] = compare(a[0], a[1], a[2], a[3]); }
NATIVE(n_index1, "internal/bytealg.IndexByte") { a[4] = index_byte(a[0], a[1], a[3]); }
NATIVE(n_index2, "bytes.IndexByte") { a[4] = index_byte(a[0], a[1], a[3]); }
NATIVE(n_index3, "internal/bytealg.IndexByteString") { a[3] = index_byte(a[0], a[1], a[2]); }
NATIVE(n_index4, "strings.IndexByte") { a[3] = index_byte(a[0], a[1], a[2]); }
NATIVE(n_count1, "internal/bytealg.Count") { a[4] = count_byte(a[0], a[1], a[3]); }
NATIVE(n_count2, "internal/bytealg.CountString") { a[3] = count_byte(a[0], a[1], a[2]); }
NATIVE(n_equal1, "internal/bytealg.Equal") { a[6] = a[1] == a[4] && equal(a[0], a[3], a[1]); }
NATIVE(n_equal2, "bytes.Equal") { a[6] = a[1] == a[4] && equal(a[0], a[3], a[1]); }
NATIVE(n_compare1, "internal/bytealg.Compare") { a[6] = compare(a[0], a[1], a[3], a[4]); }
NATIVE(n_compare2, "bytes.Compare") { a[6] = compare(a[0], a[1], a[3], a[4]); }
NATIVE(n_fma, "math.fma") { a[3] = bits64(fma(f64(a[0]), f64(a[1]), f64(a[2]))); }

// A call whose arguments and results lie in one block, as package reflect makes it. A shape has an item for each slot, in the order of slots; size 0:
// the slot gets the address.
struct item { u32 offset; u8 size, is_signed; };
struct shape { u32 slots, results; const struct item *item; };

NATIVE(n_callblock, "runtime.callblock") {
    Code *code = (Code *)load_u64(a[0]);
    u64 block = a[1];
    const struct shape *shape = go_shape(code);
    if (shape == NULL) go_missing("a function called by reflection");
    u64 *slot = __builtin_alloca((shape->slots + 1) * 8);
    for (u32 s = 0; s < shape->slots; s++) {
        u64 p = block + shape->item[s].offset;
        if (shape->item[s].size == 0) { slot[s] = p; continue; }
        if (s >= shape->results) continue;
        u64 value = 0;
        memcpy(&value, (void *)p, shape->item[s].size);
        u64 unused = 64 - 8 * (u64)shape->item[s].size;
        slot[s] = shape->item[s].is_signed ? (u64)((i64)(value << unused) >> unused) : value;
    }
    code(a[0], slot);
    for (u32 s = shape->results; s < shape->slots; s++) {
        if (shape->item[s].size != 0) memcpy((void *)(block + shape->item[s].offset), &slot[s], shape->item[s].size);
    }
}

// ---- The host interface ----

static u64 result_of(i64 value) { return value < 0 ? (u64)(i64)-errno : (u64)value; }

// A name as C has it, in one of two places.
static const char *path(u64 p, u64 n, int which) {
    static char buffers[2][4097];
    if (n > 4096) n = 4096;
    memcpy(buffers[which], (void *)p, n);
    buffers[which][n] = 0;
    return buffers[which];
}

NATIVE(n_exit, "runtime.host_exit") { finish("exit", (i64)a[0]); }
NATIVE(n_fatal, "runtime.host_fatal") { finish("fatal", (i64)a[0]); }
NATIVE(n_trap, "runtime.host_trap") { finish("trap", (i64)a[0]); }

NATIVE(n_write, "runtime.host_write") {
    u64 done = 0;
    while (done < a[2]) {
        ssize_t n = write((int)a[0], (void *)(a[1] + done), a[2] - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) { a[3] = result_of(n); return; }
        done += (u64)n;
    }
    a[3] = done;
}

NATIVE(n_read, "runtime.host_read") {
    ssize_t n;
    do n = read((int)a[0], (void *)a[1], a[2]); while (n < 0 && errno == EINTR);
    a[3] = result_of(n);
}

NATIVE(n_open, "runtime.host_open") { a[4] = result_of(open(path(a[0], a[1], 0), (int)a[2], (mode_t)a[3])); }
NATIVE(n_close, "runtime.host_close") { a[1] = result_of(close((int)a[0])); }
NATIVE(n_remove, "runtime.host_remove") { a[2] = result_of(remove(path(a[0], a[1], 0))); }
NATIVE(n_seek, "runtime.host_seek") { a[3] = result_of(lseek((int)a[0], (off_t)a[1], (int)a[2])); }
NATIVE(n_mkdir, "runtime.host_mkdir") { a[3] = result_of(mkdir(path(a[0], a[1], 0), (mode_t)a[2])); }
NATIVE(n_rename, "runtime.host_rename") { a[4] = result_of(rename(path(a[0], a[1], 0), path(a[2], a[3], 1))); }
NATIVE(n_truncate, "runtime.host_truncate") { a[2] = result_of(ftruncate((int)a[0], (off_t)a[1])); }
NATIVE(n_chdir, "runtime.host_chdir") { a[2] = result_of(chdir(path(a[0], a[1], 0))); }
NATIVE(n_chmod, "runtime.host_chmod") { a[3] = result_of(chmod(path(a[0], a[1], 0), (mode_t)a[2])); }
NATIVE(n_symlink, "runtime.host_symlink") { a[4] = result_of(symlink(path(a[0], a[1], 0), path(a[2], a[3], 1))); }

NATIVE(n_utime, "runtime.host_utime") {
    struct timespec at = { (time_t)((i64)a[2] / 1000000000), (long)((i64)a[2] % 1000000000) }, both[2] = { at, at };
    a[3] = result_of(utimensat(AT_FDCWD, path(a[0], a[1], 0), both, 0));
}

static u64 describe(int failed, const struct stat *s, u64 out) {
    if (failed) return result_of(-1);
    u64 words[6] = { s->st_mode, (u64)s->st_size, (u64)s->st_mtim.tv_sec, (u64)s->st_mtim.tv_nsec, s->st_dev, s->st_ino };
    memcpy((void *)out, words, sizeof words);
    return 0;
}

NATIVE(n_stat, "runtime.host_stat") {
    struct stat s;
    const char *name = path(a[0], a[1], 0);
    a[4] = describe(a[2] != 0 ? stat(name, &s) : lstat(name, &s), &s, a[3]);
}

NATIVE(n_fstat, "runtime.host_fstat") {
    struct stat s;
    a[2] = describe(fstat((int)a[0], &s), &s, a[1]);
}

static int is_name(const struct dirent *entry) { return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0; }
static int by_bytes(const struct dirent **x, const struct dirent **y) { return strcmp((*x)->d_name, (*y)->d_name); }

NATIVE(n_list, "runtime.host_list") {
    struct dirent **entries;
    int count = scandir(path(a[0], a[1], 0), &entries, is_name, by_bytes);
    u64 size = 0, p = a[2];
    if (count < 0) { a[4] = result_of(-1); return; }
    for (int i = 0; i < count; i++) size += strlen(entries[i]->d_name) + 1;
    for (int i = 0; i < count; i++) {
        u64 n = strlen(entries[i]->d_name) + 1;
        if (size <= a[3]) memcpy((void *)p, entries[i]->d_name, n);
        p += n;
        free(entries[i]);
    }
    free(entries);
    a[4] = size;
}

static u64 give(const char *text, u64 n, u64 p, u64 room) {
    if (n <= room) memcpy((void *)p, text, n);
    return n;
}

NATIVE(n_getwd, "runtime.host_getwd") {
    char text[4096];
    a[2] = getcwd(text, sizeof text) == NULL ? result_of(-1) : give(text, strlen(text), a[0], a[1]);
}

NATIVE(n_readlink, "runtime.host_readlink") {
    char text[4096];
    ssize_t n = readlink(path(a[0], a[1], 0), text, sizeof text);
    a[4] = n < 0 ? result_of(n) : give(text, (u64)n, a[2], a[3]);
}

static u64 now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (u64)t.tv_sec * 1000000000 + (u64)t.tv_nsec;
}

// The virtual clock moves by waiting and by looking at it.
static u64 go_start_time, go_virtual_time;
static u64 nanotime(void) { return go_virtual_clock ? go_virtual_time += 100 : now(CLOCK_MONOTONIC) - go_start_time; }

NATIVE(n_nanotime, "runtime.host_nanotime") { a[0] = nanotime(); }

NATIVE(n_walltime, "runtime.host_walltime") {
    u64 t = go_virtual_clock ? 1257894000 * (u64)1000000000 + nanotime() : now(CLOCK_REALTIME);
    a[0] = t / 1000000000;
    a[1] = t % 1000000000;
}

NATIVE(n_sleep, "runtime.host_sleep") {
    if ((i64)a[0] <= 0) return;
    struct timespec t = { (time_t)(a[0] / 1000000000), (long)(a[0] % 1000000000) };
    if (go_virtual_clock) go_virtual_time += a[0];
    else while (nanosleep(&t, &t) != 0 && errno == EINTR) {}
}

NATIVE(n_random, "runtime.host_random") {
    u64 z = go_seed += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    a[0] = z ^ z >> 31;
}

static int environment_count(void) {
    int n = 0;
    while (go_environment[n] != NULL) n++;
    return n;
}

NATIVE(n_argCount, "runtime.host_argCount") { a[0] = (u64)go_argc; }
NATIVE(n_argLength, "runtime.host_argLength") { a[1] = strlen(go_argv[a[0]]); }
NATIVE(n_argCopy, "runtime.host_argCopy") { memcpy((void *)a[1], go_argv[a[0]], strlen(go_argv[a[0]])); }
NATIVE(n_envCount, "runtime.host_envCount") { a[0] = (u64)environment_count(); }
NATIVE(n_envLength, "runtime.host_envLength") { a[1] = strlen(go_environment[a[0]]); }
NATIVE(n_envCopy, "runtime.host_envCopy") { memcpy((void *)a[1], go_environment[a[0]], strlen(go_environment[a[0]])); }

NATIVE(n_reserve, "runtime.host_reserve") {
    u64 start = (go_heap_next + 8191) & ~(u64)8191;
    a[1] = 0;
    if (a[0] > go_heap_end - start) return;
    go_heap_next = start + a[0];
    a[1] = start;
}

// ---- The start ----

static u64 reserve(u64 size) {
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) { perror("mmap"); finish("no address space", 2); }
    return (u64)p;
}

static void run_main(void) {
    u64 a[1];
    for (Code *const *start = go_start_sequence; *start != NULL; start++) (*start)(0, a);
    finish("exit", 0);
}

// Arguments: file for the status, seed, 1 for the virtual clock, bytes of heap, then those of the program.
int main(int argc, char **argv, char **environment) {
    if (argc < 5) return 64;
    go_status = argv[1];
    go_seed = strtoull(argv[2], NULL, 10);
    go_virtual_clock = argv[3][0] == '1';
    go_argc = argc - 5;
    go_argv = argv + 5;
    go_environment = environment;
    go_start_time = now(CLOCK_MONOTONIC);
    u64 size = strtoull(argv[4], NULL, 10);
    go_heap = go_heap_next = reserve(size + 8192);
    go_heap_end = go_heap + size;
    go_stacks = reserve(STACK_SIZE * STACK_COUNT);
    go_link();
    go_g = GO_G0;
    store_u64(GO_G0 + G_stack, go_stacks);
    store_u64(GO_G0 + G_stack + 8, go_stacks + STACK_SIZE * STACK_COUNT);
    go_running = new_goroutine();
    go_stack_limit = go_running->stack + STACK_SPARE;
    ucontext_t here;
    getcontext(&go_running->context);
    go_running->context.uc_stack.ss_sp = (void *)go_running->stack;
    go_running->context.uc_stack.ss_size = STACK_SIZE - sizeof *go_running;
    makecontext(&go_running->context, run_main, 0);
    swapcontext(&here, &go_running->context);
    return 0;
}
